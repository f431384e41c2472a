using AiGovernance.Tests.Architecture.MadeUp.Attic;
using AiGovernance.Tests.Architecture.MadeUp.Cellar;
using AiGovernance.Tests.Architecture.MadeUp.Neighbour;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Tests.Architecture.MadeUp.Ground;

internal sealed class AsBaseType : Trunk;

internal sealed class AsInterface : IDusty;

internal sealed class AsConstraint<T> where T : Trunk;

[KeptIn]
internal sealed class InAnAttribute;

internal sealed class InAField
{
    public Trunk[] Kept = [];
}

internal sealed class InAProperty
{
    public List<Trunk> Kept { get; } = [];
}

internal sealed class InASignature
{
    public void Keep(Trunk? trunk) => ArgumentNullException.ThrowIfNull(trunk);
}

internal sealed class InAGenericArgument
{
    public object Keep() => Array.Empty<List<Trunk?>>();
}

internal sealed class InALocal
{
    public int Count()
    {
        Span<Trunk?> kept = [null, null];
        return kept.Length;
    }
}

internal sealed class InACast
{
    public bool IsOne(object any) => any is Trunk;
}

internal sealed class InACall
{
    public object Open() => Trunk.Open();
}

internal sealed class InALambda
{
    public Func<object, object> Opener { get; } = any => any.Equals(1) ? any : Trunk.Open();
}

internal sealed class InAnAsyncMethod
{
    public async Task<bool> Open()
    {
        await Task.Yield();
        return Trunk.Open() is not null;
    }
}

internal sealed class InAnIterator
{
    public IEnumerable<object> All()
    {
        yield return Trunk.Open();
    }
}

internal sealed class InANestedType
{
    internal sealed class Inner
    {
        internal sealed class Innermost : Trunk;
    }
}

internal sealed class ThroughASetOfTheContext
{
    public Task<int> Count(MadeUpContext db) => db.Trunks.CountAsync();
}

internal sealed class ToANeighbour : Chair;

internal sealed class Innocent
{
    public Task<int> Count(MadeUpContext db) => db.Bottles.CountAsync();
}
