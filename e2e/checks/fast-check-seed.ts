import fc from 'fast-check';
import { parseSeed } from './parse-seed.ts';

// Before each test file. Without FC_SEED every property chooses its own seed, and prints it when it fails.
const seed = parseSeed(process.env.FC_SEED);
if (seed !== undefined) fc.configureGlobal({ seed });
