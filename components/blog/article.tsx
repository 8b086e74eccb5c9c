import Link from "next/link";
import { ReportLink } from "@/components/moderation/report-link";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { RenderedHtml } from "@/components/ui/rendered-html";
import type { Viewer } from "@/lib/auth/actor";
import { canReportPost } from "@/lib/blog/policy";
import type { Post } from "@/lib/blog/schema";
import { AboutAuthor } from "./about-author";
import { Byline } from "./byline";
import { ContentsList } from "./contents-list";
import { onDay } from "./on-day";
import { PostCover } from "./post-cover";
import { SeriesBox } from "./series-box";
import { Subscribe } from "./subscribe";

/** A post, to be read. */
export function Article({ viewer, post }: { viewer: Viewer; post: Post }) {
  const { title, subtitle, tags, series, html, contents, editedAt, correctedAt, state } = post;
  return (
    <article>
      <header className="mx-auto grid max-w-[50rem] justify-items-center gap-4 pt-8 pb-8 text-center md:pt-14">
        {state !== "published" && <Badge tone="warn">Not published: only you and the editors see this</Badge>}
        {series ? (
          <p className="text-ink-faint text-sm">
            <Link
              href={`/blog/series/${series.slug}`}
              prefetch={false}
              className="hover:text-ink hover:underline"
            >
              {series.title}
            </Link>
          </p>
        ) : (
          tags[0] && (
            <p className="text-ink-faint text-sm">
              <Link
                href={`/blog/tag/${tags[0].tag}`}
                prefetch={false}
                className="hover:text-ink hover:underline"
              >
                {tags[0].name}
              </Link>
            </p>
          )
        )}
        <h1 className="font-medium font-serif text-3xl text-ink tracking-[-0.022em] sm:text-4xl">{title}</h1>
        {subtitle && <p className="max-w-[38rem] font-serif text-ink-soft text-lg sm:text-xl">{subtitle}</p>}
        <Byline post={post} size={40} className="justify-center" />
        {post.mayEdit && (
          <LinkButton href={`/blog/write/${post.id}`} prefetch={false} size="sm">
            Edit
          </LinkButton>
        )}
      </header>
      <PostCover
        post={post}
        eager
        sizes="(min-width: 1152px) 67rem, 92vw"
        className="aspect-video sm:aspect-[2/1]"
      />
      <div className="grid gap-x-12 gap-y-8 pt-10 xl:grid-cols-[minmax(0,1fr)_minmax(0,42rem)_minmax(0,1fr)]">
        <div className="max-xl:mx-auto max-xl:w-full max-xl:max-w-[42rem] xl:sticky xl:top-8 xl:self-start">
          <ContentsList contents={contents} />
        </div>
        <div className="mx-auto grid w-full min-w-0 max-w-[42rem] grid-cols-1 content-start gap-10 xl:mx-0">
          <RenderedHtml html={html} className="prose-article" />
          <footer className="grid gap-8">
            {editedAt && (
              <p className="text-ink-faint text-sm">
                {correctedAt ? "Changed by staff on" : "Changed on"} {onDay(editedAt)}.
              </p>
            )}
            {tags.length > 0 && (
              <ul aria-label="Tags" className="flex flex-wrap gap-2">
                {tags.map(({ tag, name }) => (
                  <li key={tag}>
                    <Link
                      href={`/blog/tag/${tag}`}
                      prefetch={false}
                      className="inline-flex min-h-8 items-center rounded-full border border-line px-3.5 text-ink-soft text-sm transition-colors hover:border-line-strong hover:text-ink"
                    >
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
            <SeriesBox post={post} />
            <AboutAuthor post={post} />
            <div className="flex flex-wrap items-center justify-between gap-3">
              <Subscribe viewer={viewer} isSubscribed={post.isSubscribed} path={`/blog/${post.slug}`} />
              {canReportPost(viewer, post) && <ReportLink kind="blog-post" thing={post.id} />}
            </div>
          </footer>
        </div>
      </div>
    </article>
  );
}
