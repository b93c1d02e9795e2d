/** The devices that the screens are looked at on, by name, in CSS pixels: a zoomed page is a smaller one. */
export const SIZES = {
  tablet: { width: 1280, height: 800 },
  'tablet-portrait': { width: 800, height: 1280 },
  phone: { width: 390, height: 844 },
  'small-phone': { width: 320, height: 568 },
  'phone-landscape': { width: 844, height: 390 },
  desktop: { width: 1440, height: 900 },
  'wide-4k': { width: 3840, height: 2160 },
  split: { width: 640, height: 800 },
  // The tablet's page at 200 %, and a desktop of 1280 × 1024 at 400 %.
  'zoom-200': { width: 640, height: 400 },
  'zoom-400': { width: 320, height: 256 },
} as const;

/** The name of a size. */
export type SizeName = keyof typeof SIZES;
