import { paintReview } from "@/components/films/pictures/paint-review";
import { answerPicture } from "@/lib/web/picture";

/** A viewing where it is shared. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return answerPicture(request, () => paintReview(id));
}
