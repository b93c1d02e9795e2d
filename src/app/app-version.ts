/** The app's version and, in a build, the hash of this very script, which tells two builds of one version apart. */
export function appVersion(): string {
  const build = /-([\w-]{8})\.js$/.exec(new URL(import.meta.url).pathname)?.[1];
  const version = import.meta.env.VITE_APP_VERSION;
  return build ? `${version} (${build})` : version;
}
