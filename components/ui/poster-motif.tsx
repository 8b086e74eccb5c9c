/** The drawing on a typographic poster: one of twelve, in one colour, on a field of 200 by 300. */
export function PosterMotif({ motif, color }: { motif: number; color: string }) {
  switch (motif) {
    case 0: // a low sun
      return <circle cx="128" cy="104" r="78" fill={color} />;
    case 1: // a sun going down behind the sea
      return (
        <>
          <path d="M0 214h200v86H0z" fill={color} opacity="0.55" />
          <path d="M36 214a64 64 0 0 1 128 0z" fill={color} />
        </>
      );
    case 2: // circles on water
      return (
        <g fill="none" stroke={color} strokeWidth="13">
          {[28, 62, 96, 130, 164].map((radius) => (
            <circle key={radius} cx="36" cy="292" r={radius} />
          ))}
        </g>
      );
    case 3: // a blind, half open
      return (
        <g fill={color}>
          {[30, 26, 22, 17, 12, 7].map((height, at) => (
            <path key={height} d={`M0 ${at * 32}h200v${height}H0z`} />
          ))}
        </g>
      );
    case 4: // the projector's beam
      return (
        <>
          <path d="M22 20 200 34v152z" fill={color} />
          <circle cx="22" cy="20" r="9" fill={color} />
        </>
      );
    case 5: // a doorway
      return (
        <>
          <path d="M52 300V176a48 48 0 0 1 96 0v124z" fill={color} />
          <path d="M148 300l52 0-52-46z" fill={color} opacity="0.5" />
        </>
      );
    case 6: // a staircase
      return <path d="M0 186h40v-34h40v-34h40V84h40V50h40V0H0z" fill={color} />;
    case 7: // two people, one of them leaving
      return (
        <>
          <circle cx="84" cy="100" r="62" fill={color} />
          <circle cx="134" cy="100" r="62" fill={color} opacity="0.5" />
        </>
      );
    case 8: // hills
      return (
        <>
          <path d="M0 222c48-44 92-40 124-10s58 22 76 4v84H0z" fill={color} opacity="0.5" />
          <path d="M0 262c34-30 78-34 112-8s64 20 88-6v52H0z" fill={color} />
        </>
      );
    case 9: // a window at night
      return (
        <g fill={color}>
          <path d="M42 30h54v64H42zM104 30h54v64h-54zM42 102h54v64H42z" />
          <path d="M104 102h54v64h-54z" opacity="0.45" />
        </g>
      );
    case 10: // roads that meet
      return (
        <>
          <path d="M100 158 200 300H0z" fill={color} />
          <circle cx="100" cy="150" r="15" fill={color} opacity="0.6" />
        </>
      );
    default: // a new moon
      return <path d="M148 30a82 82 0 1 0 22 128A66 66 0 0 1 148 30z" fill={color} />;
  }
}
