import type { ManifestOptions } from 'vite-plugin-pwa';
import { THEME_COLOURS } from '../ui/theme-colours.ts';

/** The web app manifest: what a device needs to install the kiosk. */
export const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Workly Kiosk',
  short_name: 'Kiosk',
  description: 'Clock in and clock out, online or not.',
  lang: 'en',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  orientation: 'any',
  theme_color: THEME_COLOURS.light,
  background_color: THEME_COLOURS.light,
  categories: ['business', 'productivity'],
  icons: [
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icon-maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: '/icon-monochrome-512.png', sizes: '512x512', type: 'image/png', purpose: 'monochrome' },
  ],
  screenshots: [
    {
      src: '/screenshots/kiosk.png',
      sizes: '1280x800',
      type: 'image/png',
      form_factor: 'wide',
      label: 'A punch is recorded: who, when, where, and how far from the middle of the place',
    },
    {
      src: '/screenshots/phone.png',
      sizes: '390x844',
      type: 'image/png',
      form_factor: 'narrow',
      label: 'A person’s own kiosk: the time, since when they are in, and the two buttons',
    },
  ],
  shortcuts: [
    {
      name: 'Clock in',
      url: '/?ready=in',
      icons: [{ src: '/shortcut-in.png', sizes: '96x96', type: 'image/png' }],
    },
    {
      name: 'Clock out',
      url: '/?ready=out',
      icons: [{ src: '/shortcut-out.png', sizes: '96x96', type: 'image/png' }],
    },
  ],
};
