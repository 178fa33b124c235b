"""What the client needs to know of Ens as a whole.

Generated from spec/ens/service.yaml. Do not edit.
"""

from .._action import Api

API = Api(
    product="Ens",
    version="2017-11-10",
    endpoint="ens.aliyuncs.com",
    hosts={
        "ap-southeast-1": "ens.ap-southeast-1.aliyuncs.com",
    },
    vpc_hosts={
        "ap-southeast-1": "ens-vpc.ap-southeast-1.aliyuncs.com",
        "cn-shanghai": "ens.vpc-proxy.aliyuncs.com",
        "cn-zhangjiakou": "ens-vpc.cn-zhangjiakou.aliyuncs.com",
    },
    regions=(
        "ap-southeast-1",
        "cn-beijing",
        "cn-chengdu",
        "cn-hangzhou",
        "cn-heyuan",
        "cn-shanghai",
        "cn-wulanchabu",
        "cn-zhangjiakou",
    ),
    retry={
        "Throttling": "backoff",
        "Throttling.User": "backoff",
        "Throttling.Api": "backoff",
        "Throttling.Api.Risk": "backoff",
        "Throttling.System": "backoff",
        "Rejected.Throttling": "backoff",
        "ServiceUnavailable": "later",
    },
)
