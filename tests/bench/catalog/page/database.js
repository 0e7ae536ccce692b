// The snapshot's parts in IndexedDB, as the app keeps them: one store, the keys 0, 1, 2 …

const STORE = "snapshot";

function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("bench", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Replaces what is there. */
export async function writeParts(parts) {
  const database = await open();
  const transaction = database.transaction(STORE, "readwrite");
  const store = transaction.objectStore(STORE);
  store.clear();
  parts.forEach((part, index) => store.put(part, index));
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/** All parts, in order. */
export async function readParts() {
  const database = await open();
  const request = database.transaction(STORE).objectStore(STORE).getAll();
  const parts = await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return parts;
}
