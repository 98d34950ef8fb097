/** What reads and changes a team file, in one bundle that is loaded where there is one. */
export { ownTeams, quietFor, readTeamFile, withQuiet } from '../../repository/team-file';
