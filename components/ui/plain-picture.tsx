import type { ComponentProps } from "react";

type Props = ComponentProps<"img"> & { alt: string };

/** A picture as it is: uploads are sized when they arrive, and nothing may be optimised on the way. */
export function PlainPicture({ alt, ...props }: Props) {
  // biome-ignore lint/performance/noImgElement: Next's own would have the server make each picture anew for whoever asks
  return <img alt={alt} {...props} />;
}
