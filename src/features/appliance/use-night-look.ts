import { useLayoutEffect } from 'react';
import { useNow } from '../use-now.ts';
import { isNight } from './is-night.ts';

const MINUTE_MS = 60_000;

/** Makes the whole page dark for as long as it is night in this IANA zone, whatever colours the device prefers. */
export function useNightLook(timeZone: string): void {
  const night = isNight(useNow(MINUTE_MS), timeZone);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (night) dataset.night = '';
    return () => void delete dataset.night;
  }, [night]);
}
