import { useDeferredValue, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { wakePinyin } from '../../pages/shared/pinyin';
import { useTo } from '../../pages/shared/useTo';
import { useModal } from '../../ui/useModal';
import styles from './Palette.module.css';
import { PaletteResults } from './PaletteResults';
import { readTyped } from './paletteDoor';
import type { PaletteEntry } from './paletteEntry';
import { usePaletteGroups } from './usePaletteGroups';

/** One field that finds everything: figures, records, pages, things to do. Arrows choose, Enter goes there. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const to = useTo();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const dialog = useModal(onClose);
  const [q, setQ] = useState(readTyped);
  const [active, setActive] = useState(0);
  const [said, setSaid] = useState('');
  const isEnterAwaited = useRef(false);
  const sought = useDeferredValue(q);
  const { groups, isPreparing } = usePaletteGroups(sought);
  const entries = groups.flatMap((group) => (group.all ? [...group.entries, group.all] : group.entries));
  const chosen = Math.min(active, entries.length - 1);

  const choose = async (entry: PaletteEntry) => {
    if ('run' in entry.target) {
      const message = await entry.target.run();
      if (message === null) onClose();
      else setSaid(message);
      return;
    }
    onClose();
    navigate(to(entry.target.path, entry.target.search));
  };
  const enter = () => {
    const entry = entries[chosen];
    if (entry) void choose(entry);
  };
  // Enter means what was typed, also when the list is still on its way to it.
  useEffect(() => {
    if (!isEnterAwaited.current || sought !== q) return;
    isEnterAwaited.current = false;
    enter();
  });
  useEffect(wakePinyin, []);
  // Letters may also have come while this was being drawn.
  useLayoutEffect(() => setQ(readTyped()), []);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = entries.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: chosen >= last ? 0 : chosen + 1,
      ArrowUp: chosen <= 0 ? last : chosen - 1,
      Home: 0,
      End: last,
    };
    const move = moves[event.key];
    if (move !== undefined) setActive(move);
    else if (event.key === 'Enter' && sought === q) enter();
    else if (event.key === 'Enter') isEnterAwaited.current = true;
    else return;
    event.preventDefault();
  };

  return (
    <dialog ref={dialog} data-palette="" aria-label={t('finder.title')} className={styles.palette}>
      <div className={styles.head}>
        <input
          ref={input}
          data-first=""
          type="text"
          role="combobox"
          aria-label={t('finder.title')}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={entries.length > 0 ? `${id}-${chosen}` : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={t('finder.hint')}
          className={styles.input}
          value={q}
          onChange={(event) => {
            setQ(event.target.value);
            setActive(0);
            setSaid('');
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={styles.close} onClick={onClose}>
          {t('finder.close')}
        </button>
      </div>
      <PaletteResults
        id={id}
        q={sought}
        groups={groups}
        isPreparing={isPreparing}
        active={chosen}
        onPoint={setActive}
        onChoose={(entry) => void choose(entry)}
      />
      <p role="status" className={said ? styles.said : 'visually-hidden'}>
        {said ||
          (sought.trim() === '' ? '' : t('finder.found', { count: groups.reduce((n, { total }) => n + total, 0) }))}
      </p>
      <p className={styles.keys} aria-hidden="true">
        {t('finder.keysHelp')}
      </p>
    </dialog>
  );
}
