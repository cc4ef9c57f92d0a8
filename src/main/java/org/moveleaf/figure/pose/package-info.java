/**
 * What a pose says: angles of joints, where hands and feet go, what the body rests on. Start with
 * {@link org.moveleaf.figure.pose.Pose}.
 */
package org.moveleaf.figure.pose;
