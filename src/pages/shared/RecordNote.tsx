import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import styles from './RecordNote.module.css';

const RecordNoteField = lazy(() =>
  import('./RecordNoteField').then(({ RecordNoteField }) => ({ default: RecordNoteField })),
);

/** The private note of a record, inside its `details`: made when that is first unfolded, so that a long list costs nothing. */
export function RecordNote({ id, name }: { id: string; name: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [isUnfolded, setIsUnfolded] = useState(false);
  useEffect(() => {
    const details = place.current?.closest('details');
    if (!details) return;
    const look = () => setIsUnfolded((was) => was || details.open);
    look();
    details.addEventListener('toggle', look);
    return () => details.removeEventListener('toggle', look);
  }, []);
  return (
    <div ref={place} className={styles.place}>
      {isUnfolded ? (
        <Suspense fallback={null}>
          <RecordNoteField id={id} name={name} />
        </Suspense>
      ) : null}
    </div>
  );
}
