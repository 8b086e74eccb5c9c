import { ImagePlus } from "lucide-react";

/** The tool that asks for pictures of this device: for keys and fingers what dropping is for a mouse. */
export function ChoosePictures({ onPictures }: { onPictures: (pictures: File[]) => void }) {
  return (
    <label
      title="Pictures"
      className="grid size-8 cursor-pointer place-items-center rounded-[4px] text-ink-soft hover:bg-beam-soft hover:text-ink max-sm:w-auto max-sm:min-w-0 max-sm:flex-1 has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus pointer-coarse:size-10"
    >
      <ImagePlus aria-hidden="true" className="size-4" />
      <input
        type="file"
        multiple
        accept="image/jpeg,image/png,image/webp,image/gif"
        aria-label="Pictures"
        className="sr-only"
        onChange={({ currentTarget }) => {
          onPictures([...(currentTarget.files ?? [])]);
          // The same one again is a change, too.
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
