package org.moveleaf.render.view;

/** A page of the guide in a list. */
public record GuideCard(String id, String title, String href, String summary) {}
