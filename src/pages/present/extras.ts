import type { ComponentType } from 'react';
import { PptxLayer } from './pptx/PptxLayer';
import type { Deck } from './useDeck';

/** What a layer of its own is given. */
export interface ExtraProps {
  deck: Deck;
  onClose: () => void;
}

/** Layers that are parts by themselves, by the command that opens them; a command without its layer is not offered. */
export const EXTRAS: Readonly<Partial<Record<'room' | 'file', ComponentType<ExtraProps>>>> = { file: PptxLayer };
