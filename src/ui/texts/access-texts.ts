/** What is said about seeing, hearing and having time. */
export interface AccessTexts {
  readonly access: {
    /** Names the button in the header, and what it opens. */
    readonly title: string;
    readonly mode: string;
    readonly modeNote: string;
    readonly sound: string;
    readonly soundNote: string;
    /** Said by the voice itself when it begins. */
    readonly spoken: string;
  };
}
