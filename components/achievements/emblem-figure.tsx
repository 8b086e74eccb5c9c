import type { Emblem } from "@/lib/achievements/all";

/** The drawing on an emblem: lines on a field of 64 by 64, in the colour around them. */
export function EmblemFigure({ emblem }: { emblem: Emblem }) {
  switch (emblem) {
    case "beam":
      return <path d="M17 32 46 20M17 32l29 12M17 32h29M17 32l28-5M17 32l28 5" />;
    case "reel":
      return (
        <>
          <circle cx="32" cy="32" r="16" />
          <circle cx="32" cy="24" r="3.4" />
          <circle cx="32" cy="40" r="3.4" />
          <circle cx="24" cy="32" r="3.4" />
          <circle cx="40" cy="32" r="3.4" />
        </>
      );
    case "globe":
      return (
        <>
          <circle cx="32" cy="32" r="16" />
          <path d="M16 32h32M32 16c10 9 10 23 0 32M32 16c-10 9-10 23 0 32" />
        </>
      );
    case "speech":
      return <path d="M17 20h30v19H31l-8 7v-7h-6zM24 27h16M24 33h10" />;
    case "dial":
      return (
        <>
          <path d="M32 16a16 16 0 1 1-15 10M17 16v10h10" />
          <path d="M32 23v9l6 5" />
        </>
      );
    case "card":
      return <path d="M15 19h34v26H15zM20 24h24v16H20zM26 32h12" />;
    case "glass":
      return (
        <path d="M21 16h22M21 48h22M24 16c0 10 16 12 16 16S24 38 24 48M40 16c0 10-16 12-16 16s16 6 16 16" />
      );
    case "loop":
      return <path d="M44 24a15 15 0 1 0 3 11M47 17v8h-8M28 27l10 6-10 6z" />;
    case "chair":
      return <path d="M20 17v12h24V17M18 34h28M22 34l20 14M42 34 22 48M18 34V24M46 34V24" />;
    case "mask":
      return (
        <path d="M17 19c10 4 20 4 30 0v11c0 10-7 16-15 18-8-2-15-8-15-18zM24 29h5M35 29h5M25 38c4 4 10 4 14 0" />
      );
    case "quill":
      return <path d="M46 16c-16 2-24 12-26 28M46 16c1 10-6 19-20 20M18 49l2-5M28 48h18" />;
    case "heart":
      return <path d="M32 46C20 38 16 32 16 26.5a8 8 0 0 1 16-2.5 8 8 0 0 1 16 2.5C48 32 44 38 32 46z" />;
    case "list":
      return <path d="M17 21h6M17 32h6M17 43h6M29 21h18M29 32h18M29 43h12" />;
    case "lamp":
      return (
        <path d="M32 15a11 11 0 0 0-6 20c1 1 1 3 1 4h10c0-1 0-3 1-4a11 11 0 0 0-6-20zM27 44h10M29 49h6" />
      );
    case "door":
      return <path d="M22 48V20a10 8 0 0 1 20 0v28M16 48h32M37 33v1" />;
    case "screen":
      return <path d="M15 18h34v20H15zM20 48a4 4 0 0 1 8 0M28 48a4 4 0 0 1 8 0M36 48a4 4 0 0 1 8 0" />;
    case "people":
      return (
        <>
          <circle cx="32" cy="24" r="6" />
          <path d="M20 46c0-8 5-12 12-12s12 4 12 12M18 30a4 4 0 1 1 3-6M46 30a4 4 0 1 0-3-6M13 42c0-4 2-6 5-7M51 42c0-4-2-6-5-7" />
        </>
      );
    case "ring":
      return (
        <path d="M32 16v5M40 18l-2 4M46 24l-4 2M48 32h-5M46 40l-4-2M40 46l-2-4M32 48v-5M24 46l2-4M18 40l4-2M16 32h5M18 24l4 2M24 18l2 4" />
      );
    case "flame":
      return (
        <path d="M33 15c2 8 11 11 11 21a12 12 0 0 1-24 0c0-6 4-8 6-13 3 2 4 4 4 7 3-4 4-9 3-15zM32 48c-4-2-4-7 0-10 4 3 4 8 0 10z" />
      );
  }
}
