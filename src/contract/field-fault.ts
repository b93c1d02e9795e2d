/** What is wrong with one field of a request, as an entry of the error envelope's `errors`. */
export interface FieldFault {
  readonly field: string;
  readonly code: number;
  readonly message: string;
}
