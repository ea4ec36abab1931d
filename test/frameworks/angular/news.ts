// The news of a theme in Angular, and what was read last.
import 'benelux-elements/define';
import {Component, signal} from '@angular/core';
import type {ItemSelectEvent, NewsItem} from 'benelux-elements';
import {BeneluxNewsCard, BeneluxNewsList} from 'benelux-elements/angular';

@Component({
  selector: 'app-news',
  imports: [BeneluxNewsCard, BeneluxNewsList],
  template: `
    <benelux-news-card [content]="pinned" [headingLevel]="2" />
    <benelux-news-list
      src="/news.{lang}.json"
      lang="nl"
      [limit]="2"
      more="load"
      heading-level="3"
      (benelux-load)="theme.set($event.content?.title)"
      (benelux-select)="choose($event)"
    >
      <a href="/news">All news</a>
    </benelux-news-list>
    <output>{{ theme() }} {{ read() }}</output>
  `,
})
export class News {
  readonly pinned: NewsItem = {id: 'summit', title: 'Summit in Brussels', url: '/summit'};
  readonly theme = signal<string | undefined>(undefined);
  readonly read = signal<string | undefined>(undefined);

  choose(event: ItemSelectEvent) {
    event.preventDefault();
    this.read.set(event.item.title);
  }
}
