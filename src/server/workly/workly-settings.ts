/** Which Workly stands behind this server, and as whom the server itself speaks to it. */
export interface WorklySettings {
  /** Origin and path that every call's path is put behind, without a slash at its end. */
  readonly apiUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}
