/** Something a person may do next, drawn as a button by whoever shows it. */
export type Action = {
  label: string;
  onPress: () => void;
  primary?: boolean | undefined;
  /** It was pressed, and what it does takes a moment. */
  busy?: boolean | undefined;
};
