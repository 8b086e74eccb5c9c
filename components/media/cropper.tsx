"use client";
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from "react";
import { cn } from "@/components/ui/cn";
import { PlainPicture } from "@/components/ui/plain-picture";
import { cropHeight } from "@/lib/platform/images/purposes";
import { type Crop, MOST_ZOOM, middleOf, moved, type Picture, zoomed, zoomOf } from "./crop";

const STEP = 12;

type Props = {
  src: string;
  /** How many times as wide as high the part is. */
  shape: number;
  /** The part is shown in a circle. */
  round?: boolean;
};

/** Which part of a picture to use: drag it, or focus it and use the arrow keys; plus, minus and the slider zoom. Posts x, y and size. */
export function Cropper({ src, shape, round = false }: Props) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  const [crop, setCrop] = useState<Crop>({ x: 0, y: 0, size: 1 });

  const zoomTo = (zoom: number) => picture && setCrop(zoomed(crop, zoom, picture));
  const moveBy = (right: number, down: number) => {
    const across = frame.current?.clientWidth;
    if (!picture || !across) return;
    setCrop((before) => {
      const scale = across / before.size;
      return moved(before, right / scale, down / scale, picture);
    });
  };

  function drag(event: PointerEvent<HTMLDivElement>) {
    if (event.buttons !== 1) return;
    moveBy(-event.movementX, -event.movementY);
  }

  function steer(event: KeyboardEvent) {
    if (!picture) return;
    const arrows: Record<string, [number, number]> = {
      ArrowLeft: [-STEP, 0],
      ArrowRight: [STEP, 0],
      ArrowUp: [0, -STEP],
      ArrowDown: [0, STEP],
    };
    const way = arrows[event.key];
    const zoom = zoomOf(crop, picture);
    if (way) moveBy(...way);
    else if (event.key === "+" || event.key === "=") zoomTo(zoom + 0.1);
    else if (event.key === "-") zoomTo(zoom - 0.1);
    else return;
    event.preventDefault();
  }

  return (
    <div className={cn("grid w-full gap-3", shape === 1 && "max-w-64")}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not take the focus */}
      <div
        ref={frame}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the picture inside
        tabIndex={0}
        aria-label="Part of the picture. Drag it or use the arrow keys; plus and minus zoom."
        aria-describedby={`${id}-where`}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={steer}
        className="relative touch-none cursor-grab select-none overflow-hidden rounded-card bg-raised active:cursor-grabbing"
        style={{ aspectRatio: shape }}
      >
        <PlainPicture
          src={src}
          alt=""
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => {
            const loaded = { width, height, shape };
            setPicture(loaded);
            setCrop(middleOf(loaded));
          }}
          className="absolute top-0 left-0 max-w-none origin-top-left"
          style={
            picture
              ? {
                  width: inPercent(picture.width / crop.size),
                  transform: `translate(${inPercent(-crop.x / picture.width)}, ${inPercent(-crop.y / picture.height)})`,
                }
              : { opacity: 0 }
          }
        />
        {round && (
          <span
            aria-hidden="true"
            className="pointer-events-none absolute inset-0 rounded-full shadow-[0_0_0_999px_var(--veil)] outline-1 outline-line-strong"
          />
        )}
      </div>
      <label className="grid w-64 max-w-full gap-1.5 text-sm">
        <span className="text-ink-soft">Zoom</span>
        <input
          type="range"
          min={1}
          max={MOST_ZOOM}
          step={0.01}
          value={picture ? zoomOf(crop, picture) : 1}
          onChange={(event) => zoomTo(Number(event.target.value))}
          className="h-6 w-full accent-beam pointer-coarse:h-11"
        />
      </label>
      <span id={`${id}-where`} className="sr-only">
        {picture &&
          `${crop.size} by ${cropHeight(crop.size, shape)} pixels, ${crop.x} from the left and ${crop.y} from the top, of ${picture.width} by ${picture.height}.`}
      </span>
      {picture && (
        <>
          <input type="hidden" name="x" value={crop.x} />
          <input type="hidden" name="y" value={crop.y} />
          <input type="hidden" name="size" value={crop.size} />
        </>
      )}
    </div>
  );
}

function inPercent(part: number): string {
  return `${part * 100}%`;
}
