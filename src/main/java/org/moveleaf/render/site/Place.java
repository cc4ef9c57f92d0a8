package org.moveleaf.render.site;

import org.moveleaf.render.view.ExerciseViews;
import org.moveleaf.render.view.PageViews;
import org.moveleaf.render.view.ProgrammeViews;

/** Everything that is seen alike from all pages of one depth. */
record Place(
    SitePaths paths,
    ExerciseViews exercises,
    ProgrammeViews programmes,
    PageViews pages,
    SiteView site) {}
