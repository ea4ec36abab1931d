// Each element here is wrong, and Angular's compiler must say so on its line.
import 'benelux-elements/define';
import {Component} from '@angular/core';
import type {Feed, ItemSelectEvent} from 'benelux-elements';
import {BeneluxNewsCard, BeneluxNewsList, BeneluxThemeIntro} from 'benelux-elements/angular';

@Component({
  selector: 'app-wrong',
  imports: [BeneluxNewsCard, BeneluxNewsList, BeneluxThemeIntro],
  template: `
    <benelux-news-list more="lod" />
    <benelux-news-list [more]="'lod'" />
    <benelux-news-list [limits]="3" />
    <benelux-news-list [headingLevel]="[]" />
    <benelux-news-list [refresh]="60" />
    <benelux-news-list (benelux-load)="choose($event)" />
    <benelux-news-card [content]="feed" />
    <benelux-theme-intro [limit]="3" />
    <benelux-news />
  `,
})
export class Wrong {
  readonly feed: Feed = {title: 'Theme'};

  choose(event: ItemSelectEvent) {
    return event.item;
  }
}
