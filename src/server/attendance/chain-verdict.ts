/** Whether a punch's link fits into its device's chain; `broken` says that it, or a neighbour, is not what was made. */
export type ChainVerdict = 'whole' | 'broken';
