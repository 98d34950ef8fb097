/** The parts (services, packages, modules) of a repository: the folders that hold a manifest of their own. */
export interface Parts {
  /** Folders relative to the root; never the root. */
  readonly folders: ReadonlySet<string>;
  /** The files that make them parts. */
  readonly manifests: readonly string[];
}

const manifest =
  /^(?:package\.json|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|pyproject\.toml|setup\.py|composer\.json|mix\.exs|[^/]{1,100}\.(?:csproj|fsproj|vbproj|gemspec))$/;

/** Folders in which other people's code, examples or tests keep manifests that make no part. */
const notOurs = /(?:^|\/)(?:node_modules|vendor|third_party|fixtures|testdata|examples?|templates?)\//;

/** Whether a file is one that declares a part. */
const isManifest = (path: string): boolean =>
  manifest.test(path.slice(path.lastIndexOf('/') + 1)) && !notOurs.test(path);

/** The parts among a repository's paths. */
export function partsOf(paths: readonly string[]): Parts {
  const manifests = paths.filter((path) => path.includes('/') && isManifest(path));
  return { manifests, folders: new Set(manifests.map(folderOf)) };
}

/** The folder a path is in; `` at the root. */
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The part a path belongs to, such as `services/checkout`; outside of all parts its top-level folder, or `` at the root. */
export function partOf(path: string, { folders }: Parts): string {
  let top = '';
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    if (folders.has(folder)) return folder;
    top = folder;
  }
  return top;
}
