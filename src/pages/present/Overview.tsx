import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gridStep, thumbnailBox } from '../../deck/thumbnails';
import { Layer } from './Layer';
import styles from './Overview.module.css';
import { OverviewTools } from './OverviewTools';
import { Thumbnail } from './Thumbnail';
import { Toast } from './Toast';
import type { Arrangement } from './useArrangement';
import type { Presenter } from './usePresenter';
import { useWindowBox } from './useWindowBox';

/** Every slide of the plan at once: shows one, hides, orders. */
export function Overview({ presenter, arrangement }: { presenter: Presenter; arrangement: Arrangement }) {
  const { t } = useTranslation();
  const { deck, say } = presenter;
  const { list } = arrangement;
  const grid = useRef<HTMLOListElement>(null);
  const [active, setActive] = useState(arrangement.current);
  const [dragged, setDragged] = useState<string | null>(null);
  const box = thumbnailBox(useWindowBox());
  const byId = new Map(deck.plan.map((slide) => [slide.id, slide]));

  const toggle = (id: string) => {
    if (!arrangement.toggle(id)) say(t('present.lastStays'));
  };
  const show = (id: string, place: number | null) => {
    if (place === null) toggle(id);
    else presenter.goTo(place);
  };
  const focus = (id: string) => {
    setActive(id);
    grid.current?.querySelector<HTMLElement>(`[data-slide="${id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const cards = [...(grid.current?.children ?? [])].filter((card) => card instanceof HTMLElement);
    const isInGrid = event.target instanceof Node && grid.current?.contains(event.target);
    const isShow = event.target instanceof Element && event.target.matches('[data-slide]');
    const from = list.findIndex(({ id }) => id === active);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') arrangement.undo();
    else if (event.ctrlKey || event.metaKey) return;
    else if (isInGrid && event.altKey && event.key === 'ArrowLeft') arrangement.moveBy(active, -1);
    else if (isInGrid && event.altKey && event.key === 'ArrowRight') arrangement.moveBy(active, 1);
    else if (event.altKey || !isInGrid) return;
    else if (event.code === 'KeyH' || (isShow && event.key === ' ')) toggle(active);
    else {
      const columns = cards.filter((card) => card.offsetTop === cards[0]?.offsetTop).length;
      const to = gridStep(event.key, from, list.length, columns);
      const next = list[to];
      if (to === from || !next) return;
      focus(next.id);
    }
    event.preventDefault();
  };

  return (
    <Layer
      title={t('present.do.overview')}
      size="whole"
      onClose={presenter.closeLayer}
      foot={<Toast presenter={presenter} />}
      onKeyDown={onKeyDown}
      tools={<OverviewTools deck={deck} arrangement={arrangement} />}
    >
      <p className={styles.hint}>{t('present.overviewHint')}</p>
      <ol ref={grid} className={styles.grid} style={{ gridTemplateColumns: `repeat(auto-fill, ${box.width}px)` }}>
        {list.map(({ id, place }) => {
          const slide = byId.get(id);
          if (!slide) return null;
          return (
            <Thumbnail
              key={id}
              view={{ slide, position: place ?? 1, total: deck.slides.length, density: deck.asked.type, box }}
              place={place}
              isActive={id === active}
              isCurrent={id === arrangement.current}
              on={{
                show: () => show(id, place),
                toggle: () => toggle(id),
                moveBy: (by) => arrangement.moveBy(id, by),
                focus: () => setActive(id),
                drag: () => setDragged(place === null ? null : id),
                drop: () => {
                  if (dragged !== null && place !== null) arrangement.moveTo(dragged, id);
                  setDragged(null);
                },
              }}
            />
          );
        })}
      </ol>
    </Layer>
  );
}
