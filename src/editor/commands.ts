/** Every command of the palette and the menus, spelled once; a test holds them against package.json. */
export const commandIds = {
  draftProposal: 'alsoNoticed.draftProposal',
  showNoticed: 'alsoNoticed.showNoticed',
  openProposalsFolder: 'alsoNoticed.openProposalsFolder',
  setStatus: 'alsoNoticed.setStatus',
  copyNote: 'alsoNoticed.copyNote',
  readNote: 'alsoNoticed.readNote',
  explainNote: 'alsoNoticed.explainNote',
  notUseful: 'alsoNoticed.notUseful',
  quietForTeam: 'alsoNoticed.quietForTeam',
  undoNotUseful: 'alsoNoticed.undoNotUseful',
  resetLenses: 'alsoNoticed.resetLenses',
  addTrailer: 'alsoNoticed.addTrailer',
  useAsTicket: 'alsoNoticed.useAsTicket',
  forgetTicket: 'alsoNoticed.forgetTicket',
  noticeRange: 'alsoNoticed.noticeRange',
  addNote: 'alsoNoticed.addNote',
  askWhy: 'alsoNoticed.askWhy',
  retell: 'alsoNoticed.retell',
  logContribution: 'alsoNoticed.logContribution',
  weeklyReflection: 'alsoNoticed.weeklyReflection',
  exportBrag: 'alsoNoticed.exportBrag',
  exportPacket: 'alsoNoticed.exportPacket',
  exportOnePage: 'alsoNoticed.exportOnePage',
  exportLog: 'alsoNoticed.exportLog',
  notWorthIt: 'alsoNoticed.notWorthIt',
} as const;

/** Views of the side bar. */
export const viewIds = {
  noticed: 'alsoNoticed.noticed',
  proposals: 'alsoNoticed.proposals',
  growth: 'alsoNoticed.growth',
} as const;
