import { lazy, Suspense } from 'react';
import type { Slide } from '../slide';
import { CountsSlide } from './CountsSlide';
import { CoverSlide } from './CoverSlide';
import { FigureSlide } from './FigureSlide';
import { FiguresSlide } from './FiguresSlide';
import { GapsSlide } from './GapsSlide';
import { ItemsSlide } from './ItemsSlide';
import type { StageLayout } from './layout';
import { loadTrendSlide } from './loadTrendSlide';
import type { OnOpen } from './Opener';
import { PairsSlide } from './PairsSlide';
import { SourcesSlide } from './SourcesSlide';
import { StatementSlide } from './StatementSlide';

const TrendSlide = lazy(async () => ({ default: (await loadTrendSlide()).TrendSlide }));

/** What a slide shows below its title: one component a shape. */
export function SlideBodyView({ slide, layout, onOpen }: { slide: Slide; layout: StageLayout; onOpen: OnOpen }) {
  const { body, title, domain } = slide;
  switch (body.shape) {
    case 'cover':
      return <CoverSlide body={body} eyebrow={slide.eyebrow} />;
    case 'statement':
      return <StatementSlide body={body} layout={layout} onOpen={onOpen} />;
    case 'gaps':
      return <GapsSlide body={body} layout={layout} onOpen={onOpen} />;
    case 'figure':
      return <FigureSlide body={body} layout={layout} onOpen={onOpen} />;
    case 'figures':
      return <FiguresSlide body={body} layout={layout} onOpen={onOpen} />;
    case 'counts':
      return <CountsSlide body={body} domain={domain} layout={layout} onOpen={onOpen} />;
    case 'trend':
      return (
        <Suspense fallback={null}>
          <TrendSlide body={body} label={title} layout={layout} onOpen={onOpen} />
        </Suspense>
      );
    case 'items':
      return <ItemsSlide body={body} layout={layout} />;
    case 'pairs':
      return <PairsSlide body={body} layout={layout} />;
    case 'sources':
      return <SourcesSlide body={body} layout={layout} />;
  }
}
