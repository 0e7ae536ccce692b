// The folding that the peers leave to their user: without marks, đ as d, small letters. Most words come again and again, and normalize()
// is dear: as the catalog does, each is folded once.

const known = new Map();

/** One word. */
export function foldedWord(word) {
  let folded = known.get(word);
  if (folded === undefined) known.set(word, (folded = foldedText(word)));
  return folded;
}

/** A whole text. */
export function foldedText(text) {
  return text.normalize("NFD").replace(/\p{M}+/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}

/** Lets go of the words that were folded, so that they do not count as the index's memory. */
export function forget() {
  known.clear();
}
