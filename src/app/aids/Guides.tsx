import { useEffect } from 'react';
import styles from './Guides.module.css';

/** Two lines across the page: through the pointer's tip, or along what the keyboard brings the focus to. */
export function Guides() {
  useEffect(() => {
    // Of no one's tree: they go from dialog to dialog.
    const [across, down] = [lineOf(styles.across), lineOf(styles.down)];
    let frame = 0;
    let place = { x: window.innerWidth / 2, y: window.innerHeight / 2 };
    const draw = () => {
      frame = 0;
      // What lies over everything shows only what is in it.
      const over = [...document.querySelectorAll('dialog[open]')].pop() ?? document.body;
      if (across.parentNode !== over) over.append(across, down);
      across.style.transform = `translateY(${place.y}px)`;
      down.style.transform = `translateX(${place.x}px)`;
    };
    const move = (x: number, y: number) => {
      place = { x, y };
      if (frame === 0) frame = window.requestAnimationFrame(draw);
    };
    // A press brings the focus too: the lines stay with the pointer.
    let isPressing = false;
    const onPress = () => {
      isPressing = true;
    };
    const onKey = () => {
      isPressing = false;
    };
    const onPointer = (event: PointerEvent) => move(event.clientX, event.clientY);
    const onFocus = ({ target }: FocusEvent) => {
      if (isPressing || !(target instanceof Element)) return;
      const { left, bottom } = target.getBoundingClientRect();
      move(left - 6, bottom + 4);
    };
    draw();
    document.addEventListener('pointermove', onPointer, { passive: true });
    document.addEventListener('pointerdown', onPress, true);
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('focusin', onFocus);
    return () => {
      window.cancelAnimationFrame(frame);
      document.removeEventListener('pointermove', onPointer);
      document.removeEventListener('pointerdown', onPress, true);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('focusin', onFocus);
      across.remove();
      down.remove();
    };
  }, []);
  return null;
}

function lineOf(name: string | undefined): HTMLElement {
  const line = document.createElement('div');
  line.className = name ?? '';
  line.dataset.guide = '';
  return line;
}
