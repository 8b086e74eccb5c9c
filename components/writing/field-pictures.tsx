"use client";
import { PictureStrip } from "@/components/talk/picture-strip";
import type { useFieldPictures } from "./use-field-pictures";

type Props = {
  pictures: ReturnType<typeof useFieldPictures> /** Where one goes on writing. */;
  onAsked: () => void;
};

/** The pictures that came into a field, how far each has got, and why one did not arrive. */
export function FieldPictures({ pictures: { pictures, remove, send, describe }, onAsked }: Props) {
  const problem = pictures.find((each) => each.problem)?.problem;
  return (
    <>
      <PictureStrip
        pictures={pictures}
        onRemove={remove}
        onSend={(key) => void send(key)}
        onDescribe={describe}
        asks={{ onAsked }}
      />
      {problem && (
        <p role="alert" className="px-4 pt-2 text-bad text-sm">
          {problem}
        </p>
      )}
    </>
  );
}
