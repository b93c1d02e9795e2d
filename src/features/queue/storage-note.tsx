import { useEffect, useState } from 'react';
import { useTexts } from '../../ui/texts/texts-context.ts';

/** Asks the browser to keep what is stored here, and shows its answer. */
export function StorageNote() {
  const texts = useTexts();
  const lasting = useLastingStorage();
  return <p>{lasting ? texts.storageLasting : texts.storageFleeting}</p>;
}

function useLastingStorage(): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    // WebKitGTK has a storage manager without `persist`, whatever the types say.
    const storage = navigator.storage as Partial<StorageManager>;
    storage.persist?.().then(setLasting, () => setLasting(false));
  }, []);
  return lasting;
}
