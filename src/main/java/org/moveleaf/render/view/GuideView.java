package org.moveleaf.render.view;

import java.util.List;
import org.moveleaf.render.text.Html;

/** A page of the guide in full. */
public record GuideView(GuideCard card, Html body, List<ArticleLink> sources, ReviewView review) {}
