import { paintFilm } from "@/components/films/pictures/paint-film";
import { answerPicture } from "@/lib/web/picture";

/** A film where it is shared. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  return answerPicture(request, () => paintFilm(slug));
}
