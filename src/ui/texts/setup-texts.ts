/** What is said about how a device is set up and signed out. */
export interface SetupTexts {
  readonly signOut: string;
  readonly enrolling: string;
  readonly enrollingUnreachable: string;
  readonly looking: string;
  readonly notEnrolled: { readonly title: string; readonly how: readonly string[] };
  readonly linkRefused: string;
  readonly serverUnreachable: string;
  readonly insecure: { readonly title: string; readonly why: readonly string[] };
  readonly needsSignIn: string;
  readonly signOutAsk: string;
  readonly signOutWaiting: (count: number) => string;
  readonly signOutFailed: string;
}
