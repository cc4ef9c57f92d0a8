package org.moveleaf.render.template;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Lets templates call what this program declares, and nothing of Java's: no way to a class. */
final class OwnMembers implements MemberAccessPolicy, ClassMemberAccessPolicy {

  private static final String OURS = "org.moveleaf.";

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    return this;
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return true;
  }

  @Override
  public boolean isMethodExposed(Method method) {
    return method.getDeclaringClass().getName().startsWith(OURS);
  }

  @Override
  public boolean isConstructorExposed(Constructor<?> constructor) {
    return false;
  }

  @Override
  public boolean isFieldExposed(Field field) {
    return false;
  }
}
