/** The drawing on a cover without a picture: one of ten, in two colours, on a field of 320 by 180. */
export function CoverScene({ scene, figure, letters }: { scene: number; figure: string; letters: string }) {
  switch (scene % SCENES) {
    case 0: // the beam over the seats
      return (
        <>
          <path d="M0 34 320-20v132z" fill={figure} />
          <g fill={letters} opacity="0.85">
            {[18, 66, 114, 162, 210, 258, 306].map((x) => (
              <path key={x} d={`M${x - 20} 180v-22a20 16 0 0 1 40 0v22z`} />
            ))}
          </g>
        </>
      );
    case 1: // a screen with curtains
      return (
        <>
          <path d="M64 26h192v108H64z" fill={letters} opacity="0.92" />
          <g fill={figure}>
            <path d="M0 0h78c-6 62-26 120-48 180H0z" />
            <path d="M320 0h-78c6 62 26 120 48 180h30z" />
          </g>
        </>
      );
    case 2: // a strip of film
      return (
        <g transform="rotate(-9 160 90)">
          <path d="M-30 42h380v98H-30z" fill={figure} />
          <g fill={letters}>
            {Array.from({ length: 17 }, (_, at) => at * 22 - 22).map((x) => (
              <path key={x} d={`M${x} 49h10v8h-10zM${x} 125h10v8h-10z`} />
            ))}
          </g>
          <g fill={letters} opacity="0.24">
            <path d="M-8 66h92v50H-8zM94 66h92v50H94zM196 66h92v50h-92z" />
          </g>
        </g>
      );
    case 3: // moonlight on water
      return (
        <>
          <circle cx="226" cy="64" r="34" fill={letters} opacity="0.92" />
          <g fill={figure}>
            <path d="M0 108h320v72H0z" />
          </g>
          <g fill={letters} opacity="0.75">
            <path d="M196 118h60v3h-60zM184 130h84v3h-84zM204 142h44v3h-44zM190 156h72v3h-72z" />
          </g>
        </>
      );
    case 4: // windows at night
      return (
        <>
          <path d="M24 18h76v162H24zM118 52h92v128h-92zM228 6h72v174h-72z" fill={figure} />
          <g fill={letters} opacity="0.9">
            <path d="M40 40h14v16H40zM70 72h14v16H70zM134 76h16v18h-16zM176 112h16v18h-16zM246 30h14v16h-14zM270 96h14v16h-14z" />
          </g>
        </>
      );
    case 5: // a reel
      return (
        <>
          <circle cx="232" cy="96" r="104" fill={figure} />
          <g fill={letters} opacity="0.9">
            <circle cx="232" cy="96" r="12" />
            {[0, 72, 144, 216, 288].map((turn) => (
              <circle key={turn} cx="232" cy="40" r="24" transform={`rotate(${turn} 232 96)`} />
            ))}
          </g>
        </>
      );
    case 6: // a wave of sound
      return (
        <path
          d="M20 79v22M40 67v46M60 48v84M80 30v120M100 57v66M120 19v142M140 41v98M160 11v158M180 53v74M200 26v128M220 64v52M240 45v90M260 73v34M280 60v60M300 77v26"
          fill="none"
          stroke={figure}
          strokeWidth="11"
          strokeLinecap="round"
        />
      );
    case 7: // a road into hills
      return (
        <>
          <circle cx="92" cy="70" r="30" fill={letters} opacity="0.85" />
          <path d="M0 122c58-48 116-44 164-8s104 26 156-8v74H0z" fill={figure} opacity="0.6" />
          <path d="M0 148c70-26 140-20 200 2s80 12 120 0v30H0z" fill={figure} />
        </>
      );
    case 8: // the iris closes
      return (
        <>
          <path d="M0 0h320v180H0z" fill={figure} />
          <circle cx="188" cy="92" r="66" fill={letters} opacity="0.94" />
        </>
      );
    default: // a marquee
      return (
        <>
          <path d="M34 40h252v84H34z" fill={figure} />
          <g fill={letters}>
            {[46, 76, 106, 136, 166, 196, 226, 256].map((x) => (
              <g key={x}>
                <circle cx={x + 9} cy="34" r="5" />
                <circle cx={x + 9} cy="130" r="5" />
              </g>
            ))}
          </g>
          <g fill={letters} opacity="0.82">
            <path d="M58 62h140v8H58zM58 82h196v8H58zM58 102h92v8H58z" />
          </g>
        </>
      );
  }
}

const SCENES = 10;
