using System.ComponentModel;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Runs a property as one test.</summary>
public sealed class PropertyTestCase : XunitTestCase
{
    /// <summary>For the runner, which reads a test case back from where it stored it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("Called by the runner only.")]
    public PropertyTestCase() { }

    internal PropertyTestCase(IMessageSink messages, TestMethodDisplay display, ITestMethod method)
        : base(messages, display, TestMethodDisplayOptions.None, method) { }

    /// <inheritdoc/>
    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource
    ) => new CaseRunner(this, constructorArguments, messageBus, aggregator, cancellationTokenSource).RunAsync();

    private sealed class CaseRunner(
        IXunitTestCase testCase,
        object[] constructorArguments,
        IMessageBus messageBus,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellation
    )
        : XunitTestCaseRunner(
            testCase,
            testCase.DisplayName,
            testCase.SkipReason,
            constructorArguments,
            [],
            messageBus,
            aggregator,
            cancellation
        )
    {
        protected override XunitTestRunner CreateTestRunner(
            ITest test,
            IMessageBus messageBus,
            Type testClass,
            object[] constructorArguments,
            MethodInfo testMethod,
            object[] testMethodArguments,
            string skipReason,
            IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
            ExceptionAggregator aggregator,
            CancellationTokenSource cancellationTokenSource
        ) =>
            new PropertyRunner(
                test,
                messageBus,
                testClass,
                constructorArguments,
                testMethod,
                skipReason,
                beforeAfterAttributes,
                aggregator,
                cancellationTokenSource
            );
    }

    private sealed class PropertyRunner(
        ITest test,
        IMessageBus messageBus,
        Type testClass,
        object[] constructorArguments,
        MethodInfo testMethod,
        string skipReason,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfter,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellation
    )
        : XunitTestRunner(
            test,
            messageBus,
            testClass,
            constructorArguments,
            testMethod,
            [],
            skipReason,
            beforeAfter,
            aggregator,
            cancellation
        )
    {
        protected override Task<decimal> InvokeTestMethodAsync(ExceptionAggregator aggregator) =>
            new PropertyInvoker(
                Test,
                MessageBus,
                TestClass,
                ConstructorArguments,
                TestMethod,
                BeforeAfterAttributes,
                aggregator,
                CancellationTokenSource
            ).RunAsync();
    }

    private sealed class PropertyInvoker(
        ITest test,
        IMessageBus messageBus,
        Type testClass,
        object[] constructorArguments,
        MethodInfo testMethod,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfter,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellation
    )
        : XunitTestInvoker(
            test,
            messageBus,
            testClass,
            constructorArguments,
            testMethod,
            [],
            beforeAfter,
            aggregator,
            cancellation
        )
    {
        protected override Task<decimal> InvokeTestMethodAsync(object testClassInstance) =>
            Aggregator
                .RunAsync(() =>
                    Timer.AggregateAsync(() =>
                    {
                        var config = TestMethod.GetCustomAttribute<PropertyAttribute>()!.ToConfig();
                        Check.Method(config, TestMethod, testClassInstance);
                        return Task.CompletedTask;
                    })
                )
                .ContinueWith(_ => Timer.Total, TaskScheduler.Default);
    }
}
