package isnad.model.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a record is taken apart and put together again.
///
/// @param names of its components, in their order
/// @param types of its components
/// @param getters of its components
record Shape(
    List<String> names, List<Type> types, List<Method> getters, Constructor<?> constructor) {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return make(type);
        }
      };

  static Shape of(Class<?> record) {
    return SHAPES.get(record);
  }

  private static Shape make(Class<?> record) {
    var names = new ArrayList<String>();
    var types = new ArrayList<Type>();
    var getters = new ArrayList<Method>();
    var raw = new ArrayList<Class<?>>();
    for (RecordComponent component : record.getRecordComponents()) {
      names.add(component.getName());
      types.add(component.getGenericType());
      raw.add(component.getType());
      var getter = component.getAccessor();
      getter.setAccessible(true);
      getters.add(getter);
    }
    try {
      var constructor = record.getDeclaredConstructor(raw.toArray(new Class<?>[0]));
      constructor.setAccessible(true);
      return new Shape(names, types, getters, constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has this constructor", e);
    }
  }

  @Nullable Object get(Object record, int component) {
    try {
      return getters.get(component).invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// @throws IllegalArgumentException where the record does not take the values
  Object make(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          constructor.getDeclaringClass().getSimpleName()
              + ": "
              + e.getTargetException().getMessage(),
          e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
