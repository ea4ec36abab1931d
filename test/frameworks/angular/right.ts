// Each element here is right, whatever else may be on it.
import 'benelux-elements/define';
import {Component} from '@angular/core';
import type {ContentErrorEvent, Feed} from 'benelux-elements';
import {BeneluxNewsCard, BeneluxNewsList, BeneluxThemeIntro} from 'benelux-elements/angular';

@Component({
  selector: 'app-right',
  imports: [BeneluxNewsCard, BeneluxNewsList, BeneluxThemeIntro],
  template: `
    <benelux-news-list #list [content]="feed" class="news" hidden />
    <benelux-news-list limit="3" more-href="/news" [excerptLines]="2" data-theme="a" />
    <benelux-news-list [attr.more-href]="undefined" [refreshInterval]="60" offline />
    <benelux-news-list refresh="60" (click)="list.refresh()" [id]="'news'" />
    <benelux-theme-intro (benelux-error)="report($event)" />
    <benelux-news-card item="summit" appearance="host" loading="lazy" />
  `,
})
export class Right {
  readonly feed: Feed = {title: 'Theme'};

  report({error}: ContentErrorEvent) {
    console.log(error.code);
  }
}
