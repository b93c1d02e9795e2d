/** The location and the person of the API reference's example call, so that the call works against the sample. */
export const SAMPLE = {
  locationId: 368,
  employeeId: 78_666,
  accountEmail: 'administrator@sample.invalid',
  /** What its made-up people are known by at a terminal; told to everybody who starts the sample. */
  proofs: [
    { employeeId: 78_666, pin: '4071', badge: '3367538278' },
    { employeeId: 78_667, pin: '2958', badge: '3367538279' },
    { employeeId: 78_668, pin: '6183', badge: undefined },
  ],
} as const;
