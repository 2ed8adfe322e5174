import { LRUCache } from 'lru-cache';

const MOST = 500;
const LETTERS = 8 * 1024 * 1024;

/**
 * What was made of the documents that came last. Applications send few different ones; strangers send what they like, and
 * what is no token, such as a comment, makes a document long that says little: so their letters are counted too.
 */
export const remembered = <Made extends object>(
  lettersOf = (_made: Made, text: string): number => text.length,
): LRUCache<string, Made> =>
  new LRUCache({ max: MOST, maxSize: LETTERS, sizeCalculation: (made, key) => 1 + lettersOf(made, key) });
