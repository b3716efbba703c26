const SIZE = 8;

/** Lines that tell one part from another where hues and shades do not; the first part is plain. */
const LINES = ['', 'M0 8 L8 0', 'M4 0 V8', 'M0 4 H8'];

/**
 * The filling of a part of a stack: a shade of the hue, and lines of the panel or of the hue across it.
 * @param pattern which of the parts it is
 */
export function StackPattern(props: { id: string; hue: string; opacity: number; pattern: number }) {
  const { hue, opacity } = props;
  const isDark = opacity > 0.4;
  return (
    <pattern id={props.id} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
      <rect width={SIZE} height={SIZE} fill="var(--panel)" />
      <rect width={SIZE} height={SIZE} fill={hue} fillOpacity={opacity} />
      <path
        d={LINES[props.pattern % LINES.length]}
        stroke={isDark ? 'var(--panel)' : hue}
        strokeWidth={isDark ? 1.5 : 1}
        strokeLinecap="square"
      />
    </pattern>
  );
}
