/** The location and the person of the API reference's example call, so that the call works against the sample. */
export const SAMPLE = {
  locationId: 368,
  employeeId: 78_666,
  accountEmail: 'administrator@sample.invalid',
} as const;
