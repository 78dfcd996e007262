package cn.tongxin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.tongxin.identity.Access;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What may not drift: direction, transactions, access, entities, names. */
@AnalyzeClasses(packages = "cn.tongxin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "cn.tongxin.";

    /** Each room may import from those before it, and from its own. */
    static final List<Set<String>> ROOMS = List.of(
            Set.of("problem"),
            Set.of("vault"),
            Set.of("search"),
            Set.of("canonical"),
            Set.of("paging"),
            Set.of("paper"),
            Set.of("division"),
            Set.of("reference"),
            Set.of("identity"),
            Set.of("limit"),
            Set.of("journal"),
            Set.of("document"),
            Set.of("gazetteer"),
            Set.of("organization"),
            Set.of("account"),
            Set.of("apiclient"),
            Set.of("signon"),
            Set.of("call"),
            Set.of("intention"),
            Set.of("annual"),
            Set.of("matching"),
            Set.of("signing"),
            Set.of("project"),
            Set.of("funding"),
            Set.of("event"),
            Set.of("library"),
            Set.of("metrics"),
            Set.of("exchange", "audit"),
            Set.of("operation", "contract"));

    private static int floor(JavaClass type) {
        String room = room(type);
        for (int floor = 0; floor < ROOMS.size(); floor++) {
            if (ROOMS.get(floor).contains(room)) {
                return floor;
            }
        }
        return -1;
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceAll("\\..*", "") : "";
    }

    @ArchTest
    static final ArchRule everyPackageHasItsRoom = classes()
            .should(condition("lie in a known room", type -> floor(type) >= 0))
            .because("a package outside the list has no direction; add it to ROOMS and to docs/architecture.md");

    @ArchTest
    static final ArchRule importsGoOneWay = classes()
            .should(new ArchCondition<>("import only from the rooms before their own") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(d -> !room(d.getTargetClass()).isEmpty())
                            .filter(d -> !room(d.getTargetClass()).equals(room(type)))
                            .filter(d -> floor(d.getTargetClass()) >= floor(type))
                            .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
                }
            })
            .because("one direction keeps each room readable and testable by itself");

    @ArchTest
    static final ArchRule nobodyImportsTheContract = noClasses()
            .that()
            .resideOutsideOfPackage("cn.tongxin.contract..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cn.tongxin.contract..")
            .because("the contract describes the service; the service does not know that it is described");

    @ArchTest
    static final ArchRule transactionsBelongToServices = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(named(
                    "a service",
                    n -> n.endsWith("Service")
                            || n.endsWith("Interceptor")
                            || Set.of("FirstAdministrators", "Journal", "FactLoader")
                                    .contains(n)))
            .because("a use case is one transaction, and services are the use cases");

    @ArchTest
    static final ArchRule noClassIsTransactionalAsAWhole = noClasses()
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("a single read needs no transaction; methods say so one by one");

    @ArchTest
    static final ArchRule everyOperationNamesItsAct =
            operations().should().beAnnotatedWith(Access.class).because("what names no act is reachable by nobody");

    @ArchTest
    static final ArchRule everyOperationIsDescribed = operations()
            .should(new ArchCondition<>("have an operationId and a summary of their own") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean described = method.isAnnotatedWith(Operation.class)
                            && !method.getAnnotationOfType(Operation.class)
                                    .operationId()
                                    .isEmpty()
                            && !method.getAnnotationOfType(Operation.class)
                                    .summary()
                                    .isEmpty();
                    if (!described) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is not described"));
                    }
                }
            })
            .because("the client's method names and the docs come from it");

    @ArchTest
    static final ArchRule noEntityOverHttp = operations()
            .should(new ArchCondition<>("neither take nor return an entity") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getAllInvolvedRawTypes().stream()
                            .filter(t -> t.isAnnotatedWith(Entity.class))
                            .forEach(t -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " shows " + t.getName())));
                }
            })
            .because("an entity over HTTP makes every column a promise to callers");

    @ArchTest
    static final ArchRule noEntityInAnAnswer = classes()
            .that(predicate("are records", JavaClass::isRecord))
            .should(condition(
                    "hold no entity",
                    type -> type.getFields().stream()
                            .flatMap(f -> f.getAllInvolvedRawTypes().stream())
                            .noneMatch(t -> t.isAnnotatedWith(Entity.class))))
            .because("records are what goes over HTTP; an entity inside one goes with it");

    @ArchTest
    static final ArchRule entitiesKnowNoJson = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "jakarta.ws.rs..", "org.eclipse.microprofile.openapi..")
            .because("entities keep rules, not wire formats");

    @ArchTest
    static final ArchRule resourcesDecideNothing = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat(predicate(
                    "are repositories, entities or the entity manager",
                    t -> t.getSimpleName().endsWith("Repository")
                            || t.isAnnotatedWith(Entity.class)
                            || t.isEquivalentTo(EntityManager.class)))
            .because("a resource has paths, access and words; the service has the rest");

    @ArchTest
    static final ArchRule repositoriesStayInside = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("another feature asks the service, never the tables");

    @ArchTest
    static final ArchRule namesAreOfTheField = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Handler|Data|Info|D[Tt][Oo]|V[Oo])$")
            .because("such a name says nothing of the field; find the noun and its role");

    private static com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction operations() {
        return methods().that(new DescribedPredicate<JavaMethod>("are operations") {
            @Override
            public boolean test(JavaMethod method) {
                return method.getAnnotations().stream()
                        .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class));
            }
        });
    }

    private static DescribedPredicate<JavaClass> named(String words, java.util.function.Predicate<String> name) {
        return predicate("are " + words, type -> name.test(type.getSimpleName()));
    }

    private static DescribedPredicate<JavaClass> predicate(String words, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(words, test);
    }

    private static ArchCondition<JavaClass> condition(String words, java.util.function.Predicate<JavaClass> test) {
        return ArchCondition.from(predicate(words, test));
    }
}
