namespace AiGovernance.Tests.Architecture.MadeUp.Attic;

internal class Trunk
{
    public static object Open() => new Trunk();
}

internal interface IDusty;

[AttributeUsage(AttributeTargets.All)]
internal sealed class KeptInAttribute(Type? where = null) : Attribute
{
    public Type? Where { get; } = where;
}
