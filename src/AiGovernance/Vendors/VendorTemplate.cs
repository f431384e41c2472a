namespace AiGovernance.Vendors;

/// <summary>What is asked about a product, by what it is and where it runs (VN-3). Who sends it chooses; who answers does not.</summary>
public enum VendorTemplate
{
    /// <summary>A product with AI inside, used by our people.</summary>
    Software,

    /// <summary>A model as a service, called by our own software.</summary>
    Api,

    /// <summary>An open-source model that we run ourselves: no vendor answers, our own engineer does.</summary>
    OwnModel,

    /// <summary>Ten questions that a reviewer answers from public sources: enough for Low with Public data (G8).</summary>
    DeskCheck,
}
