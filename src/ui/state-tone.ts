/** What became of a thing that was handed over; every tone has its own colour and its own icon. */
export type StateTone = 'saving' | 'kept' | 'recorded' | 'refused' | 'sign-in' | 'problem' | 'undone';
