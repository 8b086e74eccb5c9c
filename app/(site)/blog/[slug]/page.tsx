import type { Metadata } from "next";
import { Article } from "@/components/blog/article";
import { Comments } from "@/components/blog/comments/comments";
import { type CommentsAsked, commentsOf } from "@/components/blog/comments/comments-of";
import { CountView } from "@/components/blog/count-view";
import { describePost, postFactsForMachines } from "@/components/blog/describe-post";
import { postOf } from "@/components/blog/post-of";
import { RelatedPosts } from "@/components/blog/related-posts";
import { PageColumn } from "@/components/layout/page-column";
import { JsonLd } from "@/components/ui/json-ld";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<CommentsAsked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describePost((await postOf((await params).slug)).post);
}

export default async function PostPage({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams]);
  const [{ viewer, post }, comments] = await Promise.all([postOf(slug), commentsOf(slug, asked)]);
  const isShown = post.state === "published";
  return (
    <PageColumn>
      <Article viewer={viewer} post={post} />
      {isShown && (
        <Comments
          viewer={viewer}
          page={comments}
          answer={typeof asked.answer === "string" ? asked.answer : undefined}
        />
      )}
      <RelatedPosts related={post.related} />
      {isShown && <JsonLd data={postFactsForMachines(post)} />}
      {isShown && viewer?.id !== post.author.id && <CountView id={post.id} />}
    </PageColumn>
  );
}
